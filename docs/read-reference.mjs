// What declarations hold: the types, the resources among them, and the page of each other type.

import { readTypes } from '../cli/src/declarations.js';
import { findResources } from '../cli/src/resources.js';
import { placeTypes } from './places.mjs';

export function readReference(text) {
  const types = readTypes(text);
  const resources = findResources(types);
  /** The resources that each have a page, with those on it. */
  const modules = resources
    .filter(({ path, module }) => path === module)
    .map((top) => ({ ...top, own: resources.filter(({ module }) => module === top.module) }));
  return { types, resources, modules, places: placeTypes(types, resources) };
}
