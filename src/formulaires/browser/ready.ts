/** When everything that the page may ever need is there, it says so on `<main>`, and shuts the door: no request may leave it any more. */

/** A policy added to the page’s own: what code does after it cannot reach anything, not even this site. */
const CLOSED = "connect-src 'none'; img-src data: blob:; media-src 'none'; frame-src 'none'; worker-src 'none'; object-src 'none'; form-action 'none'";

function close() {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = CLOSED;
  document.head.append(policy);
}

const loaded = () =>
  new Promise<void>((resolve) => {
    if (document.readyState === 'complete') resolve();
    else addEventListener('load', () => resolve(), { once: true });
  });

/** Every face, bold and italic: print may need one that the screen does not. A face that fails is replaced by another, and stops nothing. */
const faces = () => Promise.allSettled([...document.fonts].map((face) => face.load()));

export async function whenReady() {
  await loaded();
  await faces();
  close();
  const main = document.querySelector('main');
  if (main) main.dataset['pret'] = '';
}
