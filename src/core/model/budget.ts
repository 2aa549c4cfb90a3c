/** How many more posts of each kind would pass without comment, given the last 20 posts (`what-people-want`: "once in a while"). */
export interface Budget {
  readonly smallTalk: number;
  readonly promotion: number;
}
