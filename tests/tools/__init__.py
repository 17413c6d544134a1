"""What writes files of the repository that would go stale if people wrote them."""
