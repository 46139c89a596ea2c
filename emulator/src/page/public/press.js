/** How long a press counts at most, in milliseconds: where a menu opens, its end may not be told. */
const LONGEST = 1000;

let end = () => {};
let over = Promise.resolve();

addEventListener('pointerdown', () => {
  over = new Promise((resolve) => {
    end = () => resolve();
    setTimeout(resolve, LONGEST);
  });
});
// The click comes after the end of the press.
for (const name of ['pointerup', 'pointercancel']) addEventListener(name, () => setTimeout(end));

/** Resolves when nothing is pressed: what moves under a press takes the click from it. */
export const pressEnd = () => over;
