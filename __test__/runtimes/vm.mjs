// Code in a context of its own, whose objects have other prototypes than those of the package.

import vm from 'node:vm';
import RongCloud from '../../index.js';
import { options } from '../app.mjs';

const { User } = RongCloud({ ...options, api: process.env.RONGCLOUD_API });
const context = vm.createContext({ User });
const inContext = (code) => vm.runInContext(code, context);
const { code } = await inContext("User.register({ id: 'u1', name: 'Martin', portrait: 'p' })");
const { code: tagged } = await inContext("User.Tag.set({ id: 'u1', tags: ['a', 'b'] })");
const field = await inContext('User.register({}).catch((error) => error.field)');
console.log('vm', code, tagged, field);
