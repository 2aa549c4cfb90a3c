export type SignalId = 'inform' | 'promote' | 'relate' | 'personal' | 'teaser' | 'rude';
/** What a post does, 0 to 1 each; they do not have to add up. */
export type Signals = Readonly<Record<SignalId, number>>;
