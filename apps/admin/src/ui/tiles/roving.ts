/** Where a tile stands on the page. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

const steps: Record<string, readonly [x: number, y: number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

const middle = ({ left, top, width, height }: Box) => [left + width / 2, top + height / 2] as const;

/**
 * The tile an arrow key leads to from the tile at `from`: the nearest in that direction, a tile straight ahead before
 * one aside. Null when the key is no arrow or nothing lies there.
 */
export function tileTowards(key: string, from: number, boxes: readonly Box[]): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return boxes.length - 1;
  const step = steps[key];
  const here = boxes[from];
  if (!step || !here) return null;
  const [x, y] = middle(here);
  const reach = boxes.map((box, index) => {
    const [bx, by] = middle(box);
    const ahead = (bx - x) * step[0] + (by - y) * step[1];
    const aside = Math.abs((bx - x) * step[1]) + Math.abs((by - y) * step[0]);
    return { index, cost: ahead > 4 ? ahead + aside * 4 : Number.POSITIVE_INFINITY };
  });
  const best = reach.reduce((a, b) => (b.cost < a.cost ? b : a));
  return best.cost === Number.POSITIVE_INFINITY ? null : best.index;
}
