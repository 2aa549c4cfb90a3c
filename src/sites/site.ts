import type { Draft } from '../core/model/draft.ts';
import type { Edit } from '../core/model/hint.ts';
import type { PageCount } from '../core/text/page-count.ts';

/** One box to write in, on the page right now. `element` is its identity. */
export interface Composer {
  /** The editable element: a contenteditable, or a textarea. */
  readonly element: HTMLElement;
  /** Closest common ancestor of editor, toolbar and Post button: what the strip is placed beside. The editor itself where nothing better is found. */
  readonly region: HTMLElement;
}

/** A profile page, as far as it is known. Unknown is undefined, never 0. */
export interface ProfileReading {
  readonly handle: string;
  readonly isOwn: boolean;
  readonly name?: string | undefined;
  readonly bio?: string | undefined;
  /** The link in the profile, as an absolute URL or a bare host. */
  readonly site?: string | undefined;
  readonly isProtected: boolean;
  /** The posts below are posts and replies, as they came. */
  readonly showsReplies: boolean;
  readonly followers?: PageCount | undefined;
  readonly following?: PageCount | undefined;
}

/** Where the header of a profile stands, for what is placed beside it. */
export interface ProfileHeader {
  /** The name and the handle. */
  readonly first: Element;
  /** The lowest part that is known. */
  readonly last: Element;
}

/** A published post that is on screen. */
export interface PostOnScreen {
  readonly element: Element;
  readonly id: string;
  readonly author: string;
  readonly text: string;
  readonly postedAt?: number | undefined;
  /** Undefined where the page does not tell. */
  readonly isReply: boolean | undefined;
  readonly isRepost: boolean;
  readonly isQuote: boolean;
  readonly isPromoted: boolean;
  readonly isPinned: boolean;
  /** Only its beginning stands there. */
  readonly isCut: boolean;
  readonly hasMedia: boolean;
  readonly links: readonly string[];
  readonly replies?: PageCount | undefined;
  readonly reposts?: PageCount | undefined;
  readonly likes?: PageCount | undefined;
  readonly views?: PageCount | undefined;
}

/** Nobody is logged in; or the site shows a page of another make than the one we know. */
type Strangeness = 'logged-out' | 'new-page';

/** How a fix went: 'written' (read back and right), or 'unchanged' (nothing was touched, or it was put back). */
export type WriteResult = 'written' | 'unchanged';

/** What we know of one site. The only place with its selectors; a missing element is no error but undefined or an empty list. */
export interface SiteAdapter {
  readonly id: string;
  /** A page of the extension itself. */
  readonly isOwn?: true;
  /** Hosts that the manifest asks for. */
  readonly hosts: readonly string[];
  /** Every composer in the page that we may read, in document order: never messages, search, Grok, articles, settings. */
  readonly composers: (page: Document) => readonly Composer[];
  /** Attributes in a composer's region by which a draft is read: who posts it may change without a node. */
  readonly attributes: readonly string[];
  /** What belongs to a composer as a whole, also where nothing stands in it: its boxes to write in, what is attached. */
  readonly pieces: (composer: Composer) => readonly Element[];
  /** Undefined when the composer is gone or not understood. */
  readonly readDraft: (composer: Composer) => Draft | undefined;
  /** Where a UTF-16 span of the draft's text stands in the page, for marks; undefined where it cannot be marked (a textarea). */
  readonly rangesOf: (composer: Composer, start: number, end: number) => readonly Range[] | undefined;
  /** Makes edits of a text where it stands in the composer, by the one safe way, and reads them back. Only ever called on a click. */
  readonly writeEdits: (composer: Composer, text: string, edits: readonly Edit[]) => Promise<WriteResult>;
  /** Whether a node is a post, stands in one, or holds one and nothing else: then no composer, dialog or menu is in it. */
  readonly isPost: (node: Node) => boolean;
  /** Whether a click on this element sends what is in a composer. */
  readonly isPostButton: (element: Element) => boolean;
  /** Whether the site would send what stands in a composer now: not where its own button says no. */
  readonly canPost: (composer: Composer) => boolean;
  /** Whether a composer closes when its post is taken, or may be closed without; all others stay, and are emptied. */
  readonly closes: (composer: Composer) => boolean;
  /** What the page says of the post that the site took last: an address, of each post its own. */
  readonly receipt: (page: Document) => string | undefined;
  /** The profile that the page shows; undefined where the page is no profile or not understood yet. */
  readonly readProfile: (page: Document, url: URL) => ProfileReading | undefined;
  readonly profileHeader: (page: Document) => ProfileHeader | undefined;
  readonly readPosts: (page: Document) => readonly PostOnScreen[];
  /** Handle of the person at the screen, without "@". */
  readonly viewer: (page: Document) => string | undefined;
  /** Whether the page is of a kind where a composer or profile is to be expected (for the popup's health line). */
  readonly expects: (url: Pick<URL, 'hostname' | 'pathname'>) => 'composer' | 'profile' | undefined;
  /** Whether a profile may be shown at an address, also where none is missed. */
  readonly mayShowProfile: (url: Pick<URL, 'hostname' | 'pathname'>) => boolean;
  /** Why nothing can be found on a page although nothing is wrong with it. */
  readonly strangeness: (page: Document) => Strangeness | undefined;
  /** The topmost modal dialog: what is behind it is out of reach. */
  readonly modal: (page: Document) => Element | undefined;
  /** Lists and menus that are open over the page, bars and drawers beside a composer: they must not be covered. */
  readonly overlays: (page: Document) => readonly Element[];
  /** Dark page? Decided by the page's own background. */
  readonly isDark: (page: Document) => boolean;
}
