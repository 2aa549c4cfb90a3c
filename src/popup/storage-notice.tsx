import { userDataKeys } from '../core/storage/user-data.ts';
import type { LanguageId } from '../core/model/language.ts';
import { onChange } from '../shell/storage.ts';
import { checkStorage } from '../shell/storage-health.ts';
import { StorageNotice } from '../view/storage-notice.tsx';

/** Voices are left to the options, because they take longest to read. */
const keys = userDataKeys.filter((key) => key !== 'voices');
const look = () => checkStorage(keys);
const follow = (again: () => void) => onChange(keys, again);

/** What the popup says if stored data is invalid. */
export const PopupStorageNotice = ({ locale }: { readonly locale: LanguageId }) => <StorageNotice locale={locale} look={look} follow={follow} />;
