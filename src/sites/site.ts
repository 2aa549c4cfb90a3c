import type { Draft } from '../core/model/draft.ts';
import type { Edit } from '../core/model/tip.ts';
import type { PageCount } from '../core/text/page-count.ts';

/** An editable box on the page. `element` is its identity. */
export interface Composer {
  /** The editable element: a contenteditable, or a textarea. */
  readonly element: HTMLElement;
  /** Closest common ancestor of editor, toolbar and Post button, next to which the strip is placed. The editor itself if nothing better is found. */
  readonly region: HTMLElement;
}

/** A profile page, as far as it is known. Unknown is `undefined`, never 0. */
export interface ProfileReading {
  readonly handle: string;
  readonly isOwn: boolean;
  readonly name?: string | undefined;
  readonly bio?: string | undefined;
  /** The link in the profile, as an absolute URL or a bare host. */
  readonly site?: string | undefined;
  readonly isProtected: boolean;
  /** Whether the posts below include replies. */
  readonly showsReplies: boolean;
  readonly followers?: PageCount | undefined;
  readonly following?: PageCount | undefined;
}

/** Where the header of a profile is, for placing the card. */
export interface ProfileHeader {
  /** The name and the handle. */
  readonly first: Element;
  /** The lowest known part. */
  readonly last: Element;
}

/** A published post on the page. */
export interface PostOnScreen {
  readonly element: Element;
  readonly id: string;
  readonly author: string;
  readonly text: string;
  readonly postedAt?: number | undefined;
  /** `undefined` if the page does not say. */
  readonly isReply: boolean | undefined;
  readonly isRepost: boolean;
  readonly isQuote: boolean;
  readonly isPromoted: boolean;
  readonly isPinned: boolean;
  /** Whether only its beginning is shown. */
  readonly isCut: boolean;
  readonly hasMedia: boolean;
  readonly links: readonly string[];
  readonly replies?: PageCount | undefined;
  readonly reposts?: PageCount | undefined;
  readonly likes?: PageCount | undefined;
  readonly views?: PageCount | undefined;
}

/** Why a page cannot be read: nobody is logged in, or the site serves an unknown version of itself. */
type Strangeness = 'logged-out' | 'new-page';

/** The result of a fix: 'written' (and read back), or 'unchanged' (nothing was touched, or it was reverted). */
export type WriteResult = 'written' | 'unchanged';

/** What we know about a site. Only adapters contain selectors. A missing element is never an error: it gives `undefined` or an empty list. */
export interface SiteAdapter {
  readonly id: string;
  /** Set for pages of the extension itself. */
  readonly isOwn?: true;
  /** Whether a page belongs to the site, by its address or by what it says about itself. */
  readonly recognises: (page: Document, address: Pick<URL, 'protocol' | 'hostname'>) => boolean;
  /** All composers that we may read, in document order. Never messages, search, Grok, articles or settings. */
  readonly composers: (page: Document) => readonly Composer[];
  /** Attributes in a composer's region to observe, because something that a draft depends on (such as the account) may change without a change of nodes. */
  readonly attributes: readonly string[];
  /** The editable boxes and attachments of a composer, even if empty. */
  readonly pieces: (composer: Composer) => readonly Element[];
  /** `undefined` if the composer is gone or its markup unknown. */
  readonly readDraft: (composer: Composer) => Draft | undefined;
  /** The ranges in the page for a span of the draft, for marks; `undefined` if nothing can be marked (a textarea). Offsets are UTF-16 units. */
  readonly rangesOf: (composer: Composer, start: number, end: number) => readonly Range[] | undefined;
  /** Makes edits in the composer in the way that is safe on this site, and reads the result back. Only called after a click. */
  readonly writeEdits: (composer: Composer, text: string, edits: readonly Edit[]) => Promise<WriteResult>;
  /** Whether a node is a post, is inside one, or contains nothing but one. Such a node contains no composer, dialog or menu. */
  readonly isPost: (node: Node) => boolean;
  /** Whether a click on this element sends a post. */
  readonly isPostButton: (element: Element) => boolean;
  /** Whether the site would accept a press of its Post button now. */
  readonly canPost: (composer: Composer) => boolean;
  /** Whether a composer may close, both when its post is accepted and for other reasons. All others stay and are emptied. */
  readonly closes: (composer: Composer) => boolean;
  /** The page's confirmation of the last accepted post: its address, or another string that changes. */
  readonly receipt: (page: Document) => string | undefined;
  /** The profile on the page; `undefined` if there is none or it has not loaded yet. */
  readonly readProfile: (page: Document, url: Pick<URL, 'hostname' | 'pathname'>) => ProfileReading | undefined;
  readonly profileHeader: (page: Document) => ProfileHeader | undefined;
  readonly readPosts: (page: Document) => readonly PostOnScreen[];
  /** Handle of the logged-in person, without "@". */
  readonly viewer: (page: Document) => string | undefined;
  /** What this kind of page should have, for the popup's status. */
  readonly expects: (url: Pick<URL, 'hostname' | 'pathname'>) => 'composer' | 'profile' | undefined;
  /** Whether an address may show a profile. It is no error if there is none. */
  readonly mayShowProfile: (url: Pick<URL, 'hostname' | 'pathname'>) => boolean;
  /** A reason why nothing is found although nothing is broken. */
  readonly strangeness: (page: Document) => Strangeness | undefined;
  /** The topmost modal dialog. Everything behind it is out of reach. */
  readonly modal: (page: Document) => Element | undefined;
  /** Open lists and menus, bars, and drawers next to a composer, which must not be covered. */
  readonly overlays: (page: Document) => readonly Element[];
  /** Whether the page's background is dark. */
  readonly isDark: (page: Document) => boolean;
}
