export type SignalId = 'inform' | 'promote' | 'relate' | 'personal' | 'teaser' | 'rude';
/** What a post does, from 0 to 1 each. They need not add up to 1. */
export type Signals = Readonly<Record<SignalId, number>>;
