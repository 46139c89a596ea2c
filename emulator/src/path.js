/** The name in a segment such as `{userId}`. */
const parameterIn = (segment) => segment.match(/^\{(\w+)\}$/)?.[1];

/** @param {string} path */
export const parametersOf = (path) => path.split('/').map(parameterIn).filter(Boolean);

/** Paths of one shape match the same requests. */
export const shapeOf = (path) =>
  path
    .split('/')
    .map((segment) => (parameterIn(segment) ? '{}' : segment))
    .join('/');

/**
 * @param {string} path of an endpoint
 * @param {string} requested
 * @returns {Record<string, string> | undefined} what stands for each parameter, undefined when the
 *   paths do not match
 */
export function matchPath(path, requested) {
  const segments = requested.split('/');
  const pattern = path.split('/');
  if (pattern.length !== segments.length) return undefined;
  const parameters = {};
  for (const [index, segment] of segments.entries()) {
    const name = parameterIn(pattern[index]);
    if (name && segment !== '') parameters[name] = segment;
    else if (segment !== pattern[index]) return undefined;
  }
  return parameters;
}
