/**
 * Runs in the browser before React takes over a page. React takes the first `<div>` of the body for the one that Next begins it with:
 * where an extension has put something before that, React would make the whole page anew, and what a reader has already chosen or typed
 * would be gone. So it goes to the end of the body, where React leaves it alone.
 */

const { body } = document;
const first = [...body.children].find(({ firstChild }) => firstChild?.nodeType === Node.COMMENT_NODE);
while (first && body.firstChild && body.firstChild !== first) body.append(body.firstChild);
