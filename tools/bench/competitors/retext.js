import { retext } from 'retext';
import equality from 'retext-equality';
import passive from 'retext-passive';
import readability from 'retext-readability';
import simplify from 'retext-simplify';

export const load = async () => {
  const processor = retext().use(readability).use(equality).use(passive).use(simplify).freeze();
  return (text) => processor.processSync(text).messages;
};
