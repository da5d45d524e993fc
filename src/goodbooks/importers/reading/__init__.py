"""How formats that several sources share are read: mails, pages, days and times in heads."""
