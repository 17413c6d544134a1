/** The tests' own calendar: days that pages name are those of the browser, and a machine may stand anywhere. */

process.env.TZ = "UTC";
