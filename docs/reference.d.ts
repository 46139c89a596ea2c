// The entry of the site: index.d.ts under the name that users give it.

import RongCloud = require('../index.js');

export { RongCloud };
