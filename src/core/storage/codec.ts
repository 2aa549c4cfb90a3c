/** Parts by key, encoded or not. */
type Parts = Readonly<Record<string, unknown>>;

/** Encodes the post history as one string. A browser hands that over twenty times as fast as a thousand objects, and a starting worker has to wait for it. */
export const encodeParts = ({ record, ...others }: Parts): Parts => (record === undefined ? others : { ...others, record: JSON.stringify(record) });

/** Parses JSON. Invalid JSON is returned as it is, and the part's parser will reject it. */
function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Decodes stored parts. */
export const decodeParts = ({ record, ...others }: Parts): Parts => (record === undefined ? others : { ...others, record: typeof record === 'string' ? read(record) : record });
