-- Before the documents come. Accents count for nothing, neither in documents nor in questions.
CREATE EXTENSION pg_trgm;
CREATE EXTENSION unaccent;
CREATE EXTENSION fuzzystrmatch;

CREATE FUNCTION fold(text) RETURNS text IMMUTABLE PARALLEL SAFE STRICT LANGUAGE sql
    RETURN lower(unaccent('unaccent'::regdictionary, $1));

CREATE TEXT SEARCH CONFIGURATION folded_simple (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION folded_simple ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple;

-- Stop words have to be known by their accents, before these are taken away.
CREATE TEXT SEARCH DICTIONARY swedish_stop (TEMPLATE = simple, STOPWORDS = swedish, ACCEPT = false);
CREATE TEXT SEARCH CONFIGURATION folded_swedish (COPY = swedish);
ALTER TEXT SEARCH CONFIGURATION folded_swedish ALTER MAPPING FOR hword, hword_part, word WITH swedish_stop, unaccent, swedish_stem;

CREATE TEXT SEARCH CONFIGURATION folded_english (COPY = english);
ALTER TEXT SEARCH CONFIGURATION folded_english ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;

CREATE TEXT SEARCH CONFIGURATION folded_arabic (COPY = arabic);
ALTER TEXT SEARCH CONFIGURATION folded_arabic ALTER MAPPING FOR hword, hword_part, word WITH unaccent, arabic_stem;

CREATE AGGREGATE all_of(tsquery) (SFUNC = tsquery_and, STYPE = tsquery);
CREATE AGGREGATE any_of(tsquery) (SFUNC = tsquery_or, STYPE = tsquery);

CREATE UNLOGGED TABLE given (id text, names text, swedish text, english text, arabic text);
