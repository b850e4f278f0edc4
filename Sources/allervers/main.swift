print("allervers")
