import vader from 'vader-sentiment';

export const load = async () => (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text);
