-- Whether a language model may read the place's articles; null is the default.
ALTER TABLE places ADD COLUMN model INTEGER;
