export type SignalId = 'inform' | 'promote' | 'relate' | 'personal' | 'teaser' | 'rude';
/** What a post does, 0 to 1 each; they need not add up. */
export type Signals = Readonly<Record<SignalId, number>>;
