// The page for those who come from the Java or Go SDK: the names of its methods beside ours.
//
// other-sdks.json has the names, by our methods. Where it has none, the SDK has no such method.

import { readFile } from 'node:fs/promises';
import { readTypes } from '../cli/src/declarations.js';
import { findResources } from '../cli/src/resources.js';
import { createLinks } from './links.mjs';
import { blocks, table } from './markdown.mjs';
import { placeTypes } from './places.mjs';

export const namesOfOthers = JSON.parse(
  await readFile(new URL('other-sdks.json', import.meta.url), 'utf8'),
);

/** The page in each language, and the folder of the reference that it leads to. */
const LANGUAGES = {
  'other-sdks.md': {
    folder: 'api/',
    title: '# From the Java or Go SDK',
    other: '[中文](other-sdks.zh-CN.md)',
    about: `The methods of RongCloud's server SDKs for Java (4.0.11) and Go (4.0.7), beside those of this package
that do the same. A name of Java is a class in \`io.rong.methods\` and its method; a name of Go is a method
of \`*sdk.RongCloud\`. A dash stands where the SDK has no such method. What a method takes and answers is in
the [reference](api/README.md), which each name leads to and which has the [paths](api/README.md#paths) of
the service too.`,
    head: ['this package', 'Java', 'Go'],
  },
  'other-sdks.zh-CN.md': {
    folder: 'api.zh-CN/',
    title: '# 从 Java 或 Go SDK 迁移',
    other: '[English](other-sdks.md)',
    about: `融云 Java 服务端 SDK（4.0.11）和 Go 服务端 SDK（4.0.7）的方法，与本包中作用相同的方法对照。Java 一列是
\`io.rong.methods\` 中的类及其方法，Go 一列是 \`*sdk.RongCloud\` 的方法；“—”表示该 SDK 没有对应的方法。各方法的参数和
返回值见 [API 参考](api.zh-CN/README.md)，表中的名称均链接到参考中的相应位置；也可以从[接口路径](api/README.md#paths)（英文）查找。`,
    head: ['本包', 'Java', 'Go'],
  },
};

const listNames = (names) => names?.map((name) => `\`${name}\``).join(', ') ?? '—';

function writePage({ folder, title, other, about, head }, resources, links) {
  const linkTo = (name) => links.link(name).replace('](', `](${folder}`);
  const modules = resources.filter(({ path, module }) => path === module);
  const rowsOf = (module) =>
    resources
      .filter((resource) => resource.module === module)
      .flatMap(({ methods }) => methods)
      .map(({ name }) => {
        const { java, go } = namesOfOthers[name] ?? {};
        return [linkTo(name), listNames(java), listNames(go)];
      });
  const sections = modules
    .map(({ module }) => [module, rowsOf(module)])
    .filter(([, rows]) => rows.length > 0)
    .flatMap(([module, rows]) => [`## ${module}`, table(head, rows)]);
  return `${blocks([title, other, about, ...sections])}\n`;
}

/** The text of each page by its name. */
export function writeOtherSdks(text) {
  const types = readTypes(text);
  const resources = findResources(types);
  const links = createLinks(resources, placeTypes(types, resources));
  return new Map(
    Object.entries(LANGUAGES).map(([name, language]) => [
      name,
      writePage(language, resources, links),
    ]),
  );
}
