"""MkDocs: the plugin, our own build and the preview."""
