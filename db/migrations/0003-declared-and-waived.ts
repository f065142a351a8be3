// What a campaign's trades are, what a post declares, the number of its order, its waivers, what the client said of it, and which findings a waiver covers; an application's evidence; how sheets were read; equal texts found fast.

export const sql = `
ALTER TABLE post ADD COLUMN declarations TEXT;
ALTER TABLE post ADD COLUMN order_number TEXT;
ALTER TABLE post ADD COLUMN waivers TEXT;
ALTER TABLE post ADD COLUMN approval TEXT;
ALTER TABLE finding ADD COLUMN waived TEXT;
ALTER TABLE campaign ADD COLUMN categories TEXT;
ALTER TABLE application ADD COLUMN evidence_files TEXT;

-- What a person said of a sheet's columns, by its headers; without a client it was a sheet of several.
CREATE TABLE sheet_layout (
  client_id TEXT NOT NULL,
  headers TEXT NOT NULL,
  columns TEXT NOT NULL,
  PRIMARY KEY (client_id, headers)
) STRICT, WITHOUT ROWID;

-- Posts with the same text, found by its length and its beginning.
CREATE INDEX post_by_text ON post (length(text), substr(text, 1, 16));
`;
