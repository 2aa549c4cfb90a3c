/** What the welcome page says. */
export interface WelcomeStrings {
  readonly title: string;
  readonly intro: string;
  readonly reads: string;
  readonly readsList: readonly string[];
  readonly never: string;
  readonly neverList: readonly string[];
  readonly kept: string;
  readonly keptList: readonly string[];
  readonly agree: string;
  readonly later: string;
  readonly agreed: string;
  readonly skipped: string;
  readonly withdraw: string;
  readonly steps: string;
  readonly pin: string;
  readonly pinHow: string;
  readonly tell: string;
  readonly tellHow: string;
  readonly tellLink: string;
  readonly write: string;
  readonly writeHow: string;
  readonly writeLink: string;
  readonly tryLink: string;
}

/** What options and welcome say, apart from what they share with the popup. */
export interface ScreenStrings {
  readonly welcome: WelcomeStrings;
}
