import nlp from 'compromise';

export const load = async () => (text) => nlp(text).json();
