/** Hosts that say nothing about who links to them: networks, shops, shorteners, and news that people pass on. */
const shared = new Set(
  `
  x.com twitter.com t.co pic.twitter.com facebook.com fb.me fb.watch instagram.com threads.net tiktok.com vt.tiktok.com youtube.com youtu.be linkedin.com lnkd.in reddit.com redd.it pinterest.com
  bsky.app mastodon.social telegram.org t.me whatsapp.com wa.me chat.whatsapp.com discord.com discord.gg twitch.tv spotify.com open.spotify.com soundcloud.com apple.com vimeo.com
  google.com docs.google.com drive.google.com forms.gle goo.gl maps.app.goo.gl g.co bit.ly buff.ly ow.ly tinyurl.com s.id shp.ee dlvr.it ift.tt linktr.ee zoom.us eventbrite.com meetup.com github.com
  medium.com substack.com wordpress.com blogspot.com wikipedia.org amazon.com amzn.to ebay.com etsy.com shopee.co.id shopee.ph lazada.co.id lazada.com.ph tokopedia.com tokopedia.link bukalapak.com
  gofundme.com change.org patreon.com ko-fi.com buymeacoffee.com saweria.co trakteer.id
  bbc.com bbc.co.uk cnn.com nytimes.com washingtonpost.com theguardian.com reuters.com apnews.com bloomberg.com ft.com wsj.com economist.com aljazeera.com npr.org techcrunch.com theverge.com wired.com forbes.com
  kompas.com kompas.id detik.com tempo.co tribunnews.com liputan6.com cnnindonesia.com cnbcindonesia.com republika.co.id antaranews.com tirto.id kumparan.com thejakartapost.com okezone.com
  rappler.com inquirer.net gmanetwork.com abs-cbn.com philstar.com mb.com.ph manilatimes.net cnnphilippines.com pna.gov.ph bworldonline.com
  `
    .trim()
    .split(/\s+/),
);

/** Whether a host, or a parent domain, is shared. */
export const isShared = (host: string): boolean => {
  const labels = host.split('.');
  return labels.some((_, at) => shared.has(labels.slice(at).join('.')));
};
