import { keptKeys } from '../core/storage/user-data.ts';
import type { LanguageId } from '../core/model/language.ts';
import { onChange } from '../shell/storage.ts';
import { troubleIn } from '../shell/storage-health.ts';
import { StoredNote } from '../view/storage-notice.tsx';

/** Voices take longest to read; the options speak of them. */
const keys = keptKeys.filter((key) => key !== 'voices');
const look = () => troubleIn(keys);
const follow = (again: () => void) => onChange(keys, again);

/** What the popup says when what is stored is not as it should be. */
export const KeptNote = ({ speaks }: { readonly speaks: LanguageId }) => <StoredNote speaks={speaks} look={look} follow={follow} />;
