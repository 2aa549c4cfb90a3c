import type { Draft } from '../core/model/draft.ts';
import type { Edit } from '../core/model/tip.ts';
import type { PageCount } from '../core/text/page-count.ts';

/** One editable box on the page at this moment. `element` is its identity. */
export interface Composer {
  /** The editable element: a contenteditable, or a textarea. */
  readonly element: HTMLElement;
  /** Closest common ancestor of editor, toolbar and Post button: the strip is placed beside it. The editor itself if nothing better is found. */
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
  /** The posts below include replies, in order. */
  readonly showsReplies: boolean;
  readonly followers?: PageCount | undefined;
  readonly following?: PageCount | undefined;
}

/** Where the header of a profile is, for what is placed beside it. */
export interface ProfileHeader {
  /** The name and the handle. */
  readonly first: Element;
  /** The lowest known part. */
  readonly last: Element;
}

/** A published post on screen. */
export interface PostOnScreen {
  readonly element: Element;
  readonly id: string;
  readonly author: string;
  readonly text: string;
  readonly postedAt?: number | undefined;
  /** Undefined if the page does not say. */
  readonly isReply: boolean | undefined;
  readonly isRepost: boolean;
  readonly isQuote: boolean;
  readonly isPromoted: boolean;
  readonly isPinned: boolean;
  /** Only its beginning is shown. */
  readonly isCut: boolean;
  readonly hasMedia: boolean;
  readonly links: readonly string[];
  readonly replies?: PageCount | undefined;
  readonly reposts?: PageCount | undefined;
  readonly likes?: PageCount | undefined;
  readonly views?: PageCount | undefined;
}

/** Nobody is logged in, or the site shows an unknown version of itself. */
type Strangeness = 'logged-out' | 'new-page';

/** The result of a fix: 'written' (and read back), or 'unchanged' (nothing was touched, or it was reverted). */
export type WriteResult = 'written' | 'unchanged';

/** What we know of one site. The only place with its selectors; a missing element is not an error but undefined or an empty list. */
export interface SiteAdapter {
  readonly id: string;
  /** A page of the extension itself. */
  readonly isOwn?: true;
  /** Whether this is a page of the site, by its address or by what the page says of itself. */
  readonly recognises: (page: Document, address: Pick<URL, 'protocol' | 'hostname'>) => boolean;
  /** Every composer that we may read, in document order: never messages, search, Grok, articles, settings. */
  readonly composers: (page: Document) => readonly Composer[];
  /** Attributes in a composer's region that a draft depends on: the account may change without a change of nodes. */
  readonly attributes: readonly string[];
  /** Everything that belongs to a composer, even if empty: its editable boxes, its attachments. */
  readonly pieces: (composer: Composer) => readonly Element[];
  /** Undefined if the composer is gone or not understood. */
  readonly readDraft: (composer: Composer) => Draft | undefined;
  /** Where a UTF-16 span of the draft is in the page, for marks; undefined if it cannot be marked (a textarea). */
  readonly rangesOf: (composer: Composer, start: number, end: number) => readonly Range[] | undefined;
  /** Makes edits in the composer in the one safe way, and reads them back. Only called on a click. */
  readonly writeEdits: (composer: Composer, text: string, edits: readonly Edit[]) => Promise<WriteResult>;
  /** Whether a node is a post, is inside one, or contains only one: then it contains no composer, dialog or menu. */
  readonly isPost: (node: Node) => boolean;
  /** Whether a click on this element posts a composer's content. */
  readonly isPostButton: (element: Element) => boolean;
  /** Whether the site would post the composer's content now: not if its own button is disabled. */
  readonly canPost: (composer: Composer) => boolean;
  /** Whether a composer closes when its post is accepted, or may be closed otherwise; all others stay and are emptied. */
  readonly closes: (composer: Composer) => boolean;
  /** The page's confirmation of the last accepted post: its address. */
  readonly receipt: (page: Document) => string | undefined;
  /** The profile on the page; undefined if there is none or it is not understood yet. */
  readonly readProfile: (page: Document, url: URL) => ProfileReading | undefined;
  readonly profileHeader: (page: Document) => ProfileHeader | undefined;
  readonly readPosts: (page: Document) => readonly PostOnScreen[];
  /** Handle of the logged-in person, without "@". */
  readonly viewer: (page: Document) => string | undefined;
  /** Whether this kind of page should have a composer or profile (for the popup's health line). */
  readonly expects: (url: Pick<URL, 'hostname' | 'pathname'>) => 'composer' | 'profile' | undefined;
  /** Whether an address may show a profile, even if it is no error when there is none. */
  readonly mayShowProfile: (url: Pick<URL, 'hostname' | 'pathname'>) => boolean;
  /** Why nothing can be found although nothing is wrong. */
  readonly strangeness: (page: Document) => Strangeness | undefined;
  /** The topmost modal dialog: whatever is behind it is out of reach. */
  readonly modal: (page: Document) => Element | undefined;
  /** Open lists and menus, bars and drawers beside a composer: they must not be covered. */
  readonly overlays: (page: Document) => readonly Element[];
  /** Whether the page is dark, by its own background. */
  readonly isDark: (page: Document) => boolean;
}
