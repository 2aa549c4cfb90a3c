import winkNlp from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

export const load = async () => {
  const nlp = winkNlp(model);
  return (text) => {
    const document = nlp.readDoc(text);
    return [document.out(nlp.its.sentiment), document.tokens().out(nlp.its.pos)];
  };
};
