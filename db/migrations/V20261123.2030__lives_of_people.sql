-- When a person lived, as EDTF: who was dead before an event, or not yet born, cannot have told of it at first hand.
alter table agent
  add column born text check (char_length(born) between 4 and 81),
  add column died text check (char_length(died) between 4 and 81);
