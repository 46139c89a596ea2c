// The entry of the site in Chinese: index.zh.d.ts under the name that users give it.

import RongCloud = require('../index.zh.js');

export { RongCloud };
