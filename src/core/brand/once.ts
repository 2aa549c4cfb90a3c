import type { BrandProfile } from '../types.ts';

/** What is made of a brand is made once: a brand stays the same while a person writes. */
export function oncePerBrand<T extends object>(make: (brand: BrandProfile) => T): (brand: BrandProfile) => T {
  const known = new WeakMap<BrandProfile, T>();
  return (brand) => {
    const found = known.get(brand);
    if (found) return found;
    const made = make(brand);
    known.set(brand, made);
    return made;
  };
}
