import { joined } from '../../brand/brand-mentions.ts';
import { defineRule } from '../rule.ts';
import { isHandleOf } from '../../brand/handles.ts';

/** Whether one name equals or contains the other: "Acme" and "Acme Freight ⚓ Cebu". */
const isLike = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

export const profileName = defineRule({
  id: 'profile-name',
  group: 'profile',
  severity: 'tip',
  situations: ['profile'],
  sources: ['three-mistakes'],
  title: 'One name everywhere',
  advice: 'Your profile is called “{name}”, your brand “{brand}”. Use the brand’s name, so people recognise you?',
  why: 'Readers who know you elsewhere look for the same name here.',
  check: ({ profile, brand }) => {
    if (!profile?.isOwn || profile.name === undefined) return undefined;
    // The default brand also applies to unknown handles, and another account may have another name.
    if (brand.handle !== '' && !isHandleOf(brand, profile.handle)) return undefined;
    const own = joined(brand.name);
    const shown = joined(profile.name);
    return own === '' || shown === '' || isLike(own, shown) ? undefined : { spans: [], data: { name: profile.name, brand: brand.name } };
  },
});
