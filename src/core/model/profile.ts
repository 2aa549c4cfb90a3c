/** Followers and following at one time. */
export interface ProfileSnapshot {
  readonly handle: string;
  readonly followers: number;
  readonly following: number;
  /** How far the true counts may be off; 0 if exact. */
  readonly followersUncertainty: number;
  readonly followingUncertainty: number;
  readonly takenAt: number;
}
