/** What the stores are told in one language, in addition to what is in the package and the privacy policy. */
export interface StoreTexts {
  readonly fields: Readonly<Record<'name' | 'summary' | 'description' | 'terms' | 'purpose' | 'permissions' | 'dataUse' | 'remoteCode' | 'notes' | 'policy' | 'pictures', string>>;
  readonly lead: string;
  readonly description: string;
  readonly terms: readonly string[];
  readonly purpose: string;
  readonly remoteCode: string;
  /** Question and answer. */
  readonly dataUse: Readonly<Record<'collected' | 'content' | 'others' | 'sold' | 'unrelated' | 'credit', readonly [question: string, answer: string]>>;
  readonly policy: string;
  readonly notes: string;
  /** For the store whose reviewers build the package themselves. */
  readonly buildNotes: string;
  /** The captions of the pictures, in order: over the picture, and for people who cannot see it. */
  readonly pictures: readonly (readonly [title: string, alternative: string])[];
  readonly tile: string;
}
