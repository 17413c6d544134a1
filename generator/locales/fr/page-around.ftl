### Autour du texte de chaque page : en-tête, menu, pied ; et la page d’une adresse qui n’existe pas.

row = { $first }, { $second }
page-skip = Aller au texte
page-menu = Leçons
page-menu-close = Fermer
page-search = Rechercher
page-colours = Couleurs
page-colours-light = Clair
page-colours-dark = Sombre
page-menu-headings = Sur cette page
page-home = Accueil
missing-title = Page introuvable
missing-heading = Il n’y a rien à cette adresse
missing-text =
    { $address ->
        [formal] La page a peut-être changé d’adresse, ou une faute s’est glissée dans le lien. Votre progression n’est pas touchée.
       *[informal] La page a peut-être changé d’adresse, ou une faute s’est glissée dans le lien. Ta progression n’est pas touchée.
    }
missing-home = Aller à l’accueil du cours
