// The entry of the API reference: index.d.ts under the name that users give it.

import RongCloud = require('../index.js');

export { RongCloud };
