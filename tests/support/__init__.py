"""What the tests stand on: a browser, Node, a web server, axe-core."""
