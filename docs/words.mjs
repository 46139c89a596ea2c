// The fixed words of the pages, in each language.

const english = {
  /** Where the pages are, in docs/. */
  folder: 'api',
  other: { folder: 'api.zh-CN', name: '中文' },

  title: 'API reference',
  introduction: (options, error) =>
    `What each method takes and returns, with its endpoint and how often the service allows it. Each takes ${options} as its last argument too, and rejects with a ${error}. [Client.md](Client.md) has the client, its options, errors and events, and the contents of messages.`,
  modules: ['module', 'what it is for'],
  toPaths: "Coming from RongCloud's documentation? The [paths](#paths) lead to the methods.",
  methods: ['method', 'endpoint', 'input', 'answer', 'at most'],
  paths: 'Paths',
  endpoints: ['path', 'verb', 'methods'],

  toIndex: '[All methods](README.md)',
  toClient: '[Client, options, errors](Client.md)',
  client: 'The client, its options, errors and events, and what the modules share.',
  sections: {
    client: 'The client',
    errors: 'Errors',
    options: 'Options of clients and calls',
    events: 'Events of calls',
    contents: 'Built-in message contents',
    shared: 'Types that several modules use',
    types: 'Types',
  },

  summaries: ['method', 'what it does'],
  methodsOf: (path) => `Methods of ${path}`,
  typeOf: (type) => `Its type is ${type}.`,
  oldPath: (path) => ` Old name: ${path}.`,
  input: 'Input',
  options: 'Options',
  answer: 'Answer',
  each: (item) => `; \`each\` lists the ${item} of all pages`,
  endpoint: (endpoint, rate) => `**Endpoint** ${endpoint}, at most ${rate}`,
  documentation: 'Documentation',
  oldName: 'Old name',
  throws: 'Throws',
  returns: 'Returns',
  deprecated: 'Deprecated.',

  otherSdks: {
    page: 'other-sdks.md',
    other: '[中文](other-sdks.zh-CN.md)',
    title: 'From the Java or Go SDK',
    about: `The methods of RongCloud's server SDKs for Java (4.0.11) and Go (4.0.7), beside those of this package that do the same. A name of Java is a class in \`io.rong.methods\` and its method; a name of Go is a method of \`*sdk.RongCloud\`. A dash stands where the SDK has no such method. What a method takes and answers is in the [reference](api/README.md), which each name leads to and which has the [paths](api/README.md#paths) of the service too.`,
    names: ['this package', 'Java', 'Go'],
  },

  properties: ['property', 'type', 'meaning'],
  extends: (types) => `Has all properties of ${types.join(', ')} too.`,

  colon: ': ',
  stop: '. ',
  comma: ', ',
};

const chinese = {
  folder: 'api.zh-CN',
  other: { folder: 'api', name: 'English' },

  title: 'API 参考',
  introduction: (options, error) =>
    `各方法的参数和返回值，以及对应的接口和频率限制。每个方法的最后一个参数还可以是 ${options}，失败时以 ${error} reject。[Client.md](Client.md) 介绍客户端及其选项、错误、事件，以及各类消息内容。`,
  modules: ['模块', '用途'],
  toPaths: '如果只知道融云文档中的接口，可从[接口路径](#接口路径)查找对应的方法。',
  methods: ['方法', '接口', '参数', '返回', '频率限制'],
  paths: '接口路径',
  endpoints: ['路径', 'HTTP 方法', '方法'],

  toIndex: '[所有方法](README.md)',
  toClient: '[客户端、选项、错误](Client.md)',
  client: '客户端及其选项、错误、事件，以及多个模块共用的类型。',
  sections: {
    client: '客户端',
    errors: '错误',
    options: '客户端选项与调用选项',
    events: '调用事件',
    contents: '内置消息内容',
    shared: '多个模块共用的类型',
    types: '类型',
  },

  summaries: ['方法', '说明'],
  methodsOf: (path) => `${path} 的方法`,
  typeOf: (type) => `类型为 ${type}。`,
  oldPath: (path) => `旧名称：${path}。`,
  input: '参数',
  options: '选项',
  answer: '返回',
  each: (item) => `；\`each\` 遍历所有页的 ${item}`,
  endpoint: (endpoint, rate) => `**接口** ${endpoint}，${rate}`,
  documentation: '文档',
  oldName: '旧名称',
  throws: '抛出',
  returns: '返回',
  deprecated: '已弃用。',

  otherSdks: {
    page: 'other-sdks.zh-CN.md',
    other: '[English](other-sdks.md)',
    title: '从 Java 或 Go SDK 迁移',
    about: `下表将融云 Java 服务端 SDK（4.0.11）和 Go 服务端 SDK（4.0.7）的方法，与本包中作用相同的方法逐一对照。Java 一列是 \`io.rong.methods\` 中的类及其方法，Go 一列是 \`*sdk.RongCloud\` 的方法；“—”表示该 SDK 没有对应的方法。各方法的参数和返回值见 [API 参考](api.zh-CN/README.md)，表中的名称均链接到参考中的相应位置；也可以从[接口路径](api.zh-CN/README.md#接口路径)查找。`,
    names: ['本包', 'Java', 'Go'],
  },

  properties: ['属性', '类型', '含义'],
  extends: (types) => `还包含 ${types.join('、')} 的所有属性。`,

  colon: '：',
  stop: '。',
  comma: '、',
};

export const LANGUAGES = { english, chinese };
