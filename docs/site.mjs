// A plugin of TypeDoc: the site's search finds what docs say, too, and each page leads to the same one in
// the other language.

/** What stands between marks. A query ends at a hyphen, too. */
const WORD = /[^\s\-,;:()"`，。、：；？！（）“”]+/g;

/** The comments of a declaration. A method has them where its function is. */
function findComments({ comment, signatures = [], type }) {
  const inner = type?.declaration?.signatures ?? [];
  return [comment, ...[...signatures, ...inner].map((signature) => signature.comment)];
}

/**
 * The words of comments. TypeDoc's own search in comments finds no Chinese and no path: it cuts off what
 * are no Latin letters at the ends of a word, so such a word gets ends that stay.
 */
function findWords(declaration) {
  const parts = findComments(declaration).flatMap((comment) => comment?.summary ?? []);
  const words = parts.flatMap(({ text }) => text.match(WORD) ?? []);
  const whole = words.map((word) => word.replace(/\.$/, ''));
  return [...new Set(whole)].map((word) => (/^\W|\W$/.test(word) ? `_${word}_` : word));
}

/** The link to the same page in the other language, as JSX has it. */
function linkOther(url, language) {
  const root = '../'.repeat(url.split('/').length - 1);
  const [path, name] = language === 'zh' ? [`../${url}`, 'English'] : [`zh/${url}`, '中文'];
  return {
    tag: 'p',
    props: {},
    children: [{ tag: 'a', props: { href: root + path }, children: [name] }],
  };
}

export function load({ renderer, options }) {
  renderer.on('prepareIndex', ({ searchResults, searchFields, searchFieldWeights }) => {
    searchFieldWeights.docs = 1;
    searchResults.forEach((declaration, at) => {
      searchFields[at].docs = findWords(declaration);
    });
  });
  renderer.hooks.on('pageSidebar.begin', ({ page }) =>
    linkOther(page.url, options.getValue('lang')),
  );
}
