/** A table row: what, why (or what is in it), and for how long. */
type PolicyRow = readonly [what: string, how: string, long: string];

/** All stored parts, by storage key. */
type KeptPart = 'settings' | 'brands' | 'record' | 'dismissals' | 'history' | 'pins' | 'voices' | 'tab';

/** The privacy policy. The page, PRIVACY.md and the store listings are generated from it. */
export interface PolicyStrings {
  readonly title: string;
  readonly updated: string;
  readonly short: readonly string[];
  readonly reads: { readonly title: string; readonly head: PolicyRow; readonly rows: readonly PolicyRow[] };
  readonly never: { readonly title: string; readonly list: readonly string[] };
  readonly kept: { readonly title: string; readonly intro: string; readonly head: PolicyRow; readonly rows: Readonly<Record<KeptPart, PolicyRow>> };
  readonly asks: { readonly title: string; readonly head: readonly [string, string]; readonly storage: string; readonly scripting: string; readonly hosts: string; readonly optional: string; readonly none: string };
  readonly control: { readonly title: string; readonly list: readonly string[] };
  readonly shared: { readonly title: string; readonly list: readonly string[] };
  readonly changes: { readonly title: string; readonly text: string };
  /** The text of the link to Options › Data. */
  readonly toData: string;
}
