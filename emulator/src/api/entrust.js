import { compose } from '../compose.js';
import { entrustGroup } from './entrust/group.js';
import { entrustJoined } from './entrust/joined.js';

export const entrust = compose(entrustGroup, entrustJoined);
