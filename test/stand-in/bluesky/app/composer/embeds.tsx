import type { JSX } from 'react';
import { Icon } from '../pieces.tsx';
import { Quote } from '../post.tsx';
import { Video } from './video.tsx';
import { hasMedia, type Part } from './part.ts';

const Remove = ({ press }: { readonly press: () => void }): JSX.Element => <button type="button" className="remove" aria-label="Remove" onClick={press}><Icon name="cross" size={12} /></button>;

const AltText = ({ isDescribed, press }: { readonly isDescribed: boolean; readonly press: () => void }): JSX.Element => (
  <button type="button" data-testid="altTextButton" aria-label="Add alt text" className="alt" onClick={press}><Icon name={isDescribed ? 'tick' : 'plus'} size={10} /><div dir="auto">ALT</div></button>
);

/** What is attached to a part, below its words. */
export const Embeds = ({ part, change }: { readonly part: Part; readonly change: (next: Partial<Part>) => void }): JSX.Element => {
  const { pictures, video, link, quote } = part;
  const host = link?.replace(/^https?:\/\//, '').split('/')[0] ?? '';
  return (
    <>
      {pictures.length === 0 ? null : (
        <>
          <div data-testid="selectedPhotosView" className="gallery">
            {pictures.map((isDescribed, at) => (
              <div key={at} className="gallery-item">
                <AltText isDescribed={isDescribed} press={() => change({ pictures: pictures.map((was, index) => (index === at ? !was : was)) })} />
                <button type="button" data-testid="removePhotoButton" aria-label="Remove image" onClick={() => change({ pictures: pictures.filter((_, index) => index !== at) })}><Icon name="cross" size={12} /></button>
                <img data-testid="selectedPhotoImage" src="/img/picture" width={120} height={120} />
              </div>
            ))}
          </div>
          {pictures.every(Boolean) ? null : <div dir="auto" className="weak">Alt text describes images for blind and low-vision users.</div>}
        </>
      )}
      {video === undefined ? null : <Video description={video} describe={(words) => change({ video: words })} remove={() => change({ video: undefined })} />}
      {link === undefined || hasMedia(part) ? null : (
        <div className="embed"><div className="card"><a href={`https://${host}`} tabIndex={-1}><div dir="auto" className="strong">{link}</div><div dir="auto">What is found there</div><div className="card-host"><Icon name="globe" size={12} /><div dir="auto">{host}</div></div></a></div><Remove press={() => change({ link: undefined })} /></div>
      )}
      {quote === undefined ? null : <div className="embed"><Quote id={quote} isPlain /></div>}
    </>
  );
};
