/** Pixels per press of an arrow key. */
const step = 16;

const arrows: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] };

const isGrip = (event: Event): boolean => event.target instanceof Element && event.target.classList.contains('grip');

/** Lets the person move a strip by its grip, with the pointer or arrow keys, whose default it prevents. A double click puts it back. Returns a function that tells how far it was moved. */
export function draggable(box: HTMLElement, moved: () => void): () => { readonly x: number; readonly y: number } {
  let x = 0;
  let y = 0;
  const to = (nextX: number, nextY: number): void => {
    x = nextX;
    y = nextY;
    moved();
  };
  box.addEventListener('pointerdown', (event) => {
    if (!isGrip(event)) return;
    const from = { x: x - event.clientX, y: y - event.clientY };
    const drag = ({ clientX, clientY }: PointerEvent): void => to(from.x + clientX, from.y + clientY);
    box.setPointerCapture(event.pointerId);
    box.addEventListener('pointermove', drag);
    box.addEventListener('lostpointercapture', () => box.removeEventListener('pointermove', drag), { once: true });
  });
  box.addEventListener('dblclick', (event) => isGrip(event) && to(0, 0));
  box.addEventListener('keydown', (event) => {
    const arrow = isGrip(event) && arrows[event.key];
    if (!arrow) return;
    event.preventDefault();
    to(x + arrow[0], y + arrow[1]);
  });
  return () => ({ x, y });
}
