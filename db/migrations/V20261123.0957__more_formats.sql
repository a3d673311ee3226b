-- Word, OpenDocument and EPUB are read too.
alter table revision drop constraint revision_format_check;
alter table revision add constraint revision_format_check
  check (format in ('PLAIN', 'MARKDOWN', 'HTML', 'TEI', 'DOCX', 'ODT', 'EPUB'));
