/**
 * Parts that are fetched one by one and are at hand from then on: a page has the kinds of fields it asks for and no others.
 * Fetching takes time; taking what is there does not, so that views are drawn at once.
 */
export interface Shelf<Name extends string, Part> {
  /** Fetches those that are not here yet. Rejects where one of them does not come; the others are here all the same. */
  readonly load: (names: Iterable<Name>) => Promise<void>;
  /** Throws a RangeError for one that has not been fetched: a fault of ours. */
  readonly take: (name: Name) => Part;
}

/** @param fetchers for each name what fetches its part */
export function createShelf<Name extends string, Part>(fetchers: { readonly [N in Name]: () => Promise<Part> }): Shelf<Name, Part> {
  const here = new Map<Name, Part>();
  return {
    async load(names) {
      await Promise.all(Array.from(new Set(names), async (name) => {
        if (!here.has(name)) here.set(name, await fetchers[name]());
      }));
    },
    take(name) {
      const part = here.get(name);
      if (part === undefined) throw new RangeError(`${name} has not been fetched`);
      return part;
    },
  };
}
