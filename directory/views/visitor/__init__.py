"""What everybody may see, without an account and without a trace."""
