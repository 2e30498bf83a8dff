"""Views, by audience. Each declares who may see it, and answers with one of three shapes: show, form, move."""
