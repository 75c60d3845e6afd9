-- Every turn rewrites the row: room on its page keeps the indexes out of it.
alter table dialogue set (fillfactor = 60);
