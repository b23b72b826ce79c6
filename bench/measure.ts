const rounds = 5;

/** The best of some rounds, in milliseconds: what work takes when nothing else is in its way. */
export function best(work: () => unknown): number {
  return Math.min(
    ...Array.from({ length: rounds }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

export const rounded = (milliseconds: number) => Number(milliseconds.toPrecision(3));
