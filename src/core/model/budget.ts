/** How many more of each kind pass without comment among the last 20 posts ("once in a while", `what-people-want`). */
export interface Budget {
  readonly smallTalk: number;
  readonly promotion: number;
}
